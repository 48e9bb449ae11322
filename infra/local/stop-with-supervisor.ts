/** A part ends with its supervisor: on SIGTERM, or when the ipc channel closes because the supervisor is gone. Ctrl-C is the supervisor's to handle. */
export const stopWithSupervisor = (close: () => void): void => {
  let ending = false;
  const end = (): void => {
    if (ending) return;
    ending = true;
    close();
    setTimeout(() => process.exit(0), 2000).unref();
  };
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', end);
  process.on('disconnect', end);
};
