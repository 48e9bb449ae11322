/** Mini-program reviewers refuse code that makes functions from text; zod's fast path is the only place that would. It falls back by itself. */
module.exports = (source) => source.replace(/const F = Function;/g, 'const F = undefined;');
