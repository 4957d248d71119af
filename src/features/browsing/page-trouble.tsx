import { type ReactNode, use, useEffect, useState } from 'react';
import { PageProblem } from '#components/layout/page-problem.tsx';
import type { LoadProblem } from '#data/edition-source.ts';
import type { DateStyle } from '#domain/dates/date-style.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import type { TroubleHelp } from './trouble-help.tsx';
import { TroubleHelpContext } from './trouble-help-context.ts';
import type { TroubleReason } from './trouble-reason.ts';

type PageTroubleProps = {
  problem: LoadProblem;
  dateStyle: DateStyle;
  /** What is offered until something nearer is known. */
  children?: ReactNode;
};

/** What stands in the place of a page that could not be shown; what helps comes with code and words of its own. */
export function PageTrouble({ problem, dateStyle, children }: PageTroubleProps) {
  const { t } = useTranslation();
  const load = use(TroubleHelpContext);
  const [Help, setHelp] = useState<typeof TroubleHelp | null>(null);
  const [reason, setReason] = useState<TroubleReason | null>(null);
  useEffect(() => {
    load?.().then(
      (code) => setHelp(() => code.TroubleHelp),
      () => {},
    );
  }, [load]);
  return (
    <>
      <PageProblem problem={problem} text={reason && t(reason)} />
      {Help ? (
        <Help problem={problem} dateStyle={dateStyle} onReason={setReason}>
          {children}
        </Help>
      ) : (
        children
      )}
    </>
  );
}
