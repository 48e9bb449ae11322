import Taro from '@tarojs/taro';
import { COURT_TIME_HEADER } from '@shared/kernel/court-clock';

export interface Sent { readonly url: string; readonly method: string; readonly headers: Record<string, string>; readonly body?: string }
export interface Received { readonly status: number; readonly text: string; readonly courtTime?: string | null | undefined }

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** Header names come as the platform likes them. */
const headerOf = (headers: Record<string, string> | undefined): string | undefined => Object.entries(headers ?? {}).find(([name]) => name.toLowerCase() === COURT_TIME_HEADER)?.[1];

/** One HTTP exchange; rejects only when no answer came. */
export const send = async ({ url, method, headers, body }: Sent): Promise<Received> => {
  const answer = await Taro.request<string>({ url, method: method as Method, header: headers, dataType: 'text', responseType: 'text', timeout: 20_000, ...(body === undefined ? {} : { data: body }) });
  return { status: answer.statusCode, text: typeof answer.data === 'string' ? answer.data : JSON.stringify(answer.data), courtTime: headerOf(answer.header as Record<string, string>) };
};
