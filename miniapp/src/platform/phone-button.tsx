import { Button as TaroButton } from '@tarojs/components';

export interface PhoneButtonProps { readonly words: string; readonly busy: boolean; onPhoneCode(code: string): void; onRefused(): void }

/** WeChat's own button that asks for the phone number; gives the code the server exchanges. */
export const PhoneButton = ({ words, busy, onPhoneCode, onRefused }: PhoneButtonProps) => (
  <TaroButton className='button button-primary' openType='getPhoneNumber' disabled={busy} onGetPhoneNumber={(event) => (event.detail.code === undefined || event.detail.code === '' ? onRefused() : onPhoneCode(event.detail.code))}>{words}</TaroButton>
);
