import styles from './list-notice.module.css';

type ListNoticeProps = {
  text: string;
  action: string;
  onAction: () => void;
  /** The action is under way, and cannot be asked for again. */
  isBusy?: boolean;
  role?: 'status';
};

/** A line about the list of saved articles, with what can be done about it. */
export function ListNotice({ text, action, onAction, isBusy = false, role }: ListNoticeProps) {
  return (
    <p className={styles.notice} role={role}>
      {text}
      <button type="button" className="button" aria-disabled={isBusy} onClick={onAction}>
        {action}
      </button>
    </p>
  );
}
