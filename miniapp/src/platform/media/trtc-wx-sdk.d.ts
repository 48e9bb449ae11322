/** The parts of Tencent's mini-program state machine that are used; it ships without types. */
declare module 'trtc-wx-sdk' {
  type Attributes = Record<string, unknown>;
  type Handler = (event: object) => void;
  interface Player { id: string; src: string; userID: string; streamID: string }
  export default class TRTC {
    constructor(page: object);
    readonly EVENT: Record<'LOCAL_JOIN' | 'REMOTE_USER_JOIN' | 'REMOTE_USER_LEAVE' | 'REMOTE_VIDEO_ADD' | 'REMOTE_VIDEO_REMOVE' | 'REMOTE_AUDIO_ADD' | 'REMOTE_AUDIO_REMOVE', string>;
    on(event: string, handler: (event: object) => void): void;
    createPusher(attributes: Attributes): { pusherAttributes: Attributes };
    getPusherInstance(): { start(): void } | null;
    enterRoom(entry: Attributes): Attributes;
    exitRoom(): { pusher: Attributes; playerList: Player[] };
    setPusherAttributes(attributes: Attributes): Attributes;
    setPlayerAttributes(id: string, attributes: Attributes): void;
    getPlayerList(): Player[];
    readonly pusherEventHandler: Handler;
    readonly pusherNetStatusHandler: Handler;
    readonly pusherErrorHandler: Handler;
    readonly playerEventHandler: Handler;
    readonly playerNetStatus: Handler;
  }
}
