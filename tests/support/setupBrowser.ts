const minute = 60_000;

// A browser on a busy computer takes longer than the five seconds that Jest gives a test.
jest.setTimeout(minute);
