import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import type { Output, Route } from '../../../shared/kernel/contract';
import { call, type Given } from './api';

/** Does something at a door: says so when it is done, shows the server's sentence when it is not, and asks every open page again. */
export const useAct = <R extends Route>(route: R, done: string, after?: (output: Output<R>) => void) => {
  const { message } = App.useApp();
  const queries = useQueryClient();
  return useMutation<Output<R>, Error, Given<R>>({
    mutationFn: (given) => call(route, given),
    onSuccess: (output) => { void message.success(done); after?.(output); },
    onError: (error) => { void message.error(error.message, 6); },
    onSettled: () => queries.invalidateQueries(),
  });
};
