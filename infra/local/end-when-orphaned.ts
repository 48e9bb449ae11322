/** Loaded before every part (node --import): a part whose supervisor is gone ends, whatever it does itself about signals. */
process.on('disconnect', () => setTimeout(() => process.exit(0), 2500).unref());
