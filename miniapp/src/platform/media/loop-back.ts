const PATIENCE_MS = 5000;

/** Two connections in this page, one calling the other: whether a call can be made from here. */
export const loopBack = async (): Promise<boolean> => {
  const [one, other] = [new RTCPeerConnection(), new RTCPeerConnection()];
  one.onicecandidate = ({ candidate }) => { if (candidate !== null) void other.addIceCandidate(candidate); };
  other.onicecandidate = ({ candidate }) => { if (candidate !== null) void one.addIceCandidate(candidate); };
  const channel = one.createDataChannel('check');
  const opened = new Promise<boolean>((resolve) => {
    channel.onopen = () => resolve(true);
    setTimeout(() => resolve(false), PATIENCE_MS);
  });
  try {
    await one.setLocalDescription();
    await other.setRemoteDescription(one.localDescription as RTCSessionDescription);
    await other.setLocalDescription();
    await one.setRemoteDescription(other.localDescription as RTCSessionDescription);
    return await opened;
  } catch {
    return false;
  } finally {
    one.close();
    other.close();
  }
};
