import { TypeSizeStepper } from './type-size-stepper.tsx';
import { useTypeSizeKeys } from './use-type-size-keys.ts';
import { useTypeStep } from './use-type-step.ts';

/** «+ الخط −» beside an article, also with the keys + and −. */
export function TypeSizeControl() {
  useTypeSizeKeys(useTypeStep());
  return <TypeSizeStepper />;
}
