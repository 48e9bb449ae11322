/** The part of oidc-provider 9 that the staff login uses; the package has no types of its own. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  export interface OidcContext {
    body: unknown;
    type: string;
    readonly oidc: {
      readonly client?: { readonly clientId: string; grantIdFor?(id: string): string };
      readonly session?: { readonly accountId?: string; grantIdFor(clientId: string): string | undefined };
      readonly result?: { readonly consent?: { readonly grantId?: string }; readonly login?: object };
      readonly params?: Readonly<Record<string, unknown>>;
    };
  }

  export interface Grant {
    addOIDCScope(scope: string): void;
    save(): Promise<string>;
  }

  export interface Interaction {
    readonly uid: string;
    readonly prompt: { readonly name: string };
  }

  export interface Prompt {
    readonly checks: { add(check: object): void };
  }

  export const interactionPolicy: {
    readonly Check: { new (reason: string, description: string, check: (context: OidcContext) => boolean): object; readonly REQUEST_PROMPT: boolean; readonly NO_NEED_TO_PROMPT: boolean };
    base(): { get(name: string): Prompt };
  };

  export default class Provider {
    constructor(issuer: string, configuration: Readonly<Record<string, unknown>>);
    proxy: boolean;
    readonly Grant: { new (properties: { readonly accountId: string; readonly clientId: string }): Grant; find(id: string): Promise<Grant | undefined> };
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
    interactionDetails(request: IncomingMessage, response: ServerResponse): Promise<Interaction>;
    interactionFinished(request: IncomingMessage, response: ServerResponse, result: Readonly<Record<string, unknown>>): Promise<void>;
    on(event: string, listener: (...args: readonly unknown[]) => void): void;
  }
}
