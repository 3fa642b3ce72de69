// Draws the API's document. Nothing is loaded from elsewhere: no fonts, no proxy, no telemetry.
const place = document.getElementById('reference');
globalThis.Scalar.createApiReference(place, {
  url: place.dataset.document,
  withDefaultFonts: false,
  telemetry: false,
  hideClientButton: true,
  agent: { disabled: true },
  mcp: { disabled: true },
  showDeveloperTools: 'never',
  defaultOpenAllTags: false,
  hideModels: false,
  theme: 'default',
});
