import fc from 'fast-check';

// properties draw the same cases each time, so that a run says the same as the one before it; FAST_CHECK_SEED draws
// others
fc.configureGlobal({ seed: Number(process.env['FAST_CHECK_SEED'] ?? 20_261_124) });
