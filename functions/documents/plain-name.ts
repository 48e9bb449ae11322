/** The last part of whatever path the phone gave, without control and direction characters. */
export const plainName = (name: string): string => (name.split(/[/\\]/).at(-1) ?? '').replaceAll(/\p{C}/gu, '').replace(/^\.+/, '').trim() || 'file';
