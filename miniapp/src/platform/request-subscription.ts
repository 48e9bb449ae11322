import Taro from '@tarojs/taro';

/** The platform's own prompt, of those templates (three at most); the ids that were allowed. It must be called within the tap. */
export const requestSubscription = async (ids: readonly string[]): Promise<string[]> => {
  const answer = (await Taro.requestSubscribeMessage({ tmplIds: [...ids], entityIds: [] })) as unknown as Record<string, string>;
  return ids.filter((id) => answer[id] === 'accept');
};
