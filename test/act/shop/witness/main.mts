console.log('The witness looks again when the job ends.');
