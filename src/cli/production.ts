// Before anything else is loaded: React draws pages several times as fast so. What somebody set stays.
process.env.NODE_ENV ??= "production";
