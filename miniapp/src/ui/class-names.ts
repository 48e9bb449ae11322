/** "field field-wrong": the given names without the ones that do not apply. */
export const classNames = (...names: readonly (string | false | undefined)[]): string => names.filter((name) => typeof name === 'string' && name !== '').join(' ');
