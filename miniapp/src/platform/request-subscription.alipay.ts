/** WeChat's only; the court tells by SMS. */
export const requestSubscription = async (_ids: readonly string[]): Promise<string[]> => [];
