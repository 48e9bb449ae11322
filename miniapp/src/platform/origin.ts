/** Mini-programs: the court's server is fixed when the package is built. */
export const courtOrigin = (): string => process.env.COURT_ORIGIN;
