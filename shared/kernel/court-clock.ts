/** The header of every answer that carries the court's instant. */
export const COURT_TIME_HEADER = 'x-court-time';

let ahead = 0;

/** Heard with every answer: how far this device's clock is from the court's. Anything unreadable changes nothing. */
export const hearCourtTime = (header: string | null | undefined): void => {
  const at = Date.parse(header ?? '');
  if (!Number.isNaN(at)) ahead = at - Date.now();
};

/** The court's clock as this client last heard it, in ms; before the first answer, the device's own. For showing only: the server reckons every date that counts. */
export const courtNow = (): number => Date.now() + ahead;
