/** The browser's own player. */
export const PlayVoice = ({ url, label }: { readonly url: string; readonly label: string }) => <audio controls autoPlay src={url} aria-label={label} className='voice' />;
