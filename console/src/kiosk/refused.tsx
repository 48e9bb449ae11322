import { Alert } from 'antd';

/** In the place of the hint, until the next key: nobody at a machine reads a line that goes by itself. */
export const Refused = ({ by }: { by: Error | null }) => (by === null ? null : <Alert type="error" showIcon title={<span className="kiosk-sentence">{by.message}</span>} />);
