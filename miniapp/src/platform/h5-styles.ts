/** Mini-programs need nothing beyond app.scss. */
export {};
