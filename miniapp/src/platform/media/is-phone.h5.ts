/** Decides how many pictures a room can carry: a phone has one small uplink and a small processor. */
export const isPhone = (): boolean => /Mobi|Android|iPhone|iPad/i.test(navigator.userAgent) || (navigator.maxTouchPoints > 1 && Math.min(window.screen.width, window.screen.height) < 600);
