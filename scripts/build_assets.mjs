// Bundles the site's style sheet and script into src/doelnet/site/static/build. Run by `make setup`.
import { rm } from "node:fs/promises";
import { build } from "esbuild";

const source = "src/doelnet/site/assets";
const outdir = "src/doelnet/site/static/build";

await rm(outdir, { recursive: true, force: true });
await build({
  entryPoints: [
    { in: `${source}/main.css`, out: "app" },
    { in: `${source}/main.js`, out: "app" },
  ],
  outdir,
  bundle: true,
  minify: true,
  format: "iife",
  target: ["es2022", "chrome111", "edge111", "firefox113", "safari16.4"],
  loader: { ".woff2": "file" },
  assetNames: "fonts/[name]",
  legalComments: "external",
  logLevel: "warning",
});
