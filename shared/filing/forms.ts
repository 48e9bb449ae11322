import type { FormDefinition } from './form';
import { privateLending } from './forms/private-lending';
import { trafficAccident } from './forms/traffic-accident';

/** Every cause that can be filed in full element form. */
export const allForms: readonly FormDefinition[] = [trafficAccident, privateLending];

export const formOf = (cause: string): FormDefinition | undefined => allForms.find((form) => form.cause === cause);
