import type { LineOpener } from './line';

/** A browser's WebSocket. */
export const openLine: LineOpener = (address, protocols, events) => {
  const socket = new WebSocket(address, [...protocols]);
  socket.onopen = () => events.opened();
  socket.onmessage = ({ data }: MessageEvent<string>) => events.heard(data);
  socket.onclose = () => events.closed();
  return {
    send: (text) => { if (socket.readyState === WebSocket.OPEN) socket.send(text); },
    close: () => {
      Object.assign(socket, { onopen: null, onmessage: null, onclose: null });
      socket.close();
    },
  };
};
