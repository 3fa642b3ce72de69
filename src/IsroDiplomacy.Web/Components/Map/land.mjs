// Writes the land that the map is drawn on and the place of each partner on it. Run by hand, when a partner is added or a view is changed;
// what it writes is kept, so that nothing of this is needed to build or to run.
//
//   in an empty folder:  npm install d3-geo@3 topojson-client@3 world-atlas@2
//   and there:           node …/Components/Map/land.mjs
//
// Origin: world-atlas 2 (npm), which is Natural Earth 1:110m and 1:50m, in the public domain. Only land is drawn. The shapes of countries
// serve to find the middle of the largest piece of each, and no line of them is kept.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const installed = createRequire(process.cwd() + '/');
const load = path => import(pathToFileURL(join(process.cwd(), 'node_modules', path)));
const { geoEqualEarth, geoConicEqualArea, geoPath, geoArea, geoCentroid } = await load('d3-geo/dist/d3-geo.mjs');
const { feature } = await load('topojson-client/src/index.js');
const atlas = file => JSON.parse(readFileSync(installed.resolve(`world-atlas/${file}.json`)));
const data = file => JSON.parse(readFileSync(join(here, '../../../../data', file + '.json')));

const polygon = coordinates => ({ type: 'Polygon', coordinates });
const pieces = geometry => geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

/** Every piece of land larger than a share of the sphere; Antarctica is left out. */
function land(file, smallest) {
  const topology = atlas(file);
  const shapes = feature(topology, topology.objects.land);
  const all = (shapes.features ?? [shapes]).flatMap(shape => pieces(shape.geometry));
  return { type: 'MultiPolygon', coordinates: all.filter(p => geoCentroid(polygon(p))[1] > -60 && geoArea(polygon(p)) > smallest) };
}

/** The edge of a span of longitudes and latitudes, which a view is to hold. */
function edge(west, south, east, north) {
  const points = [];
  for (let i = 0; i <= 20; i++) {
    const x = west + (east - west) * i / 20, y = south + (north - south) * i / 20;
    points.push([x, south], [x, north], [west, y], [east, y]);
  }
  return { type: 'MultiPoint', coordinates: points };
}

const conic = (south, north, meridian) => geoConicEqualArea().parallels([south, north]).rotate([-meridian, 0]);

// `apart`: marks are moved from each other until they are as far apart as a finger needs where the view is drawn smallest.
const views = [
  { id: 'world', width: 1120, height: 520, projection: geoEqualEarth().rotate([-11, 0]), holds: edge(-150, -54, 172, 76), land: land('land-110m', 2e-5), apart: 47 },
  { id: 'europe', title: 'Europe', width: 552, height: 400, projection: conic(43, 62, 12), holds: edge(-9, 37, 33, 62), land: land('land-50m', 2e-5), apart: 47 },
  { id: 'western-asia', title: 'Western Asia', width: 552, height: 400, projection: conic(15, 40, 47), holds: edge(31, 14, 62, 42), land: land('land-50m', 1e-5), apart: 47 },
  { id: 'southern-asia', title: 'South and Central Asia', width: 552, height: 400, projection: conic(8, 36, 82), holds: edge(61, -2, 103, 43), land: land('land-50m', 5e-6), apart: 47 },
  { id: 'south-eastern-asia', title: 'South-eastern Asia', width: 552, height: 400, projection: conic(-5, 22, 112), holds: edge(95, -10, 128, 25), land: land('land-50m', 5e-6), apart: 47 },
];

/** A path in whole steps of half a unit, each from the last: a third of the length of one in decimals. */
function drawing(view) {
  let text = '', x = 0, y = 0, ring = [];
  const flush = () => {
    const steps = ring.filter((p, i) => i === 0 || p[0] !== ring[i - 1][0] || p[1] !== ring[i - 1][1]);
    ring = [];
    if (steps.length < 3) return;
    const number = (n, first) => n < 0 || first ? `${n}` : ` ${n}`;
    steps.forEach(([px, py], i) => {
      text += (i === 0 ? 'm' : i === 1 ? 'l' : '') + number(px - x, i < 2) + number(py - y, false);
      [x, y] = [px, py];
    });
    text += 'z';
    [x, y] = steps[0];
  };
  const point = (px, py) => ring.push([Math.round(px * 2), Math.round(py * 2)]);
  geoPath(view.projection, { moveTo: (px, py) => { flush(); point(px, py); }, lineTo: point, closePath: flush, beginPath() {}, arc() {} })(view.land);
  flush();
  return text;
}

function middles() {
  const topology = atlas('countries-50m');
  const shapes = feature(topology, topology.objects.countries).features;
  const numeric = Object.fromEntries(data('vocabulary/countries').map(c => [c.code.toLowerCase(), c.numeric]));
  const found = {};
  for (const partner of data('partners')) {
    if (partner.kind === 'international-body' || partner.successor || partner.id === 'aq') continue;
    const shape = shapes.find(s => s.id === numeric[partner.id]);
    if (!shape) throw new Error(`There is no shape for ${partner.id}, ${partner.name}.`);
    const largest = pieces(shape.geometry).map(polygon).sort((a, b) => geoArea(b) - geoArea(a))[0];
    found[partner.id] = geoCentroid(largest);
  }
  return found;
}

/** Moves points from each other, a little at a time and always in the same order, so that every run ends alike. */
function spread(points, apart, view) {
  const ids = Object.keys(points).sort();
  const inside = (n, size) => Math.min(size - 14, Math.max(14, n));
  for (let round = 0; round < 1000; round++) {
    for (const [i, a] of ids.entries())
      for (const b of ids.slice(i + 1)) {
        // The place of a mark is a square: two are clear of each other once they are far enough apart across or down.
        const step = [points[b][0] - points[a][0], points[b][1] - points[a][1]];
        const along = Math.abs(step[0]) > Math.abs(step[1]) ? 0 : 1;
        if (Math.abs(step[along]) >= apart) continue;
        const push = (apart - Math.abs(step[along])) / 4 * (step[along] < 0 ? -1 : 1);
        points[a][along] -= push;
        points[b][along] += push;
      }
    for (const id of ids) points[id] = [inside(points[id][0], view.width), inside(points[id][1], view.height)];
  }
}

const centres = middles();
const taken = new Set();
const places = [];
for (const view of views) {
  view.projection.fitExtent([[4, 4], [view.width - 4, view.height - 4]], view.holds).clipExtent([[0, 0], [view.width, view.height]]);
  const at = Object.fromEntries(Object.entries(centres).map(([id, c]) => [id, view.projection(c)]));
  const inside = Object.fromEntries(Object.entries(at).filter(([, [x, y]]) => x > 14 && x < view.width - 14 && y > 14 && y < view.height - 14));
  if (view.id !== 'world') Object.keys(inside).forEach(id => taken.add(id));
  places.push({ view, at, inside });
}
for (const { view, at, inside } of places) {
  // On the world only those are moved that no closer view shows.
  const movable = Object.fromEntries(Object.entries(inside).filter(([id]) => view.id !== 'world' || !taken.has(id)).map(([id, p]) => [id, [...p]]));
  spread(movable, view.apart, view);
  Object.assign(inside, movable);
  const farthest = Object.keys(movable).map(id => [id, Math.hypot(inside[id][0] - at[id][0], inside[id][1] - at[id][1])]).sort((a, b) => b[1] - a[1])[0];
  console.error(view.id, Object.keys(inside).length, 'places; moved farthest:', farthest);
}

const half = n => Math.round(n * 2) / 2;
const svg = list => `<svg xmlns="http://www.w3.org/2000/svg">\n${list.map(v => `<path id="${v.id}" transform="scale(.5)" d="${drawing(v)}"/>`).join('\n')}\n</svg>\n`;
writeFileSync(join(here, '../../wwwroot/land-world.svg'), svg(views.slice(0, 1)));
writeFileSync(join(here, '../../wwwroot/land-near.svg'), svg(views.slice(1)));
const lines = places.map(({ view, inside }) => {
  const points = Object.keys(inside).sort().map(id => `      "${id}": [${half(inside[id][0])}, ${half(inside[id][1])}]`);
  return `  {\n    "id": "${view.id}",\n    "title": "${view.title ?? 'The world'}",\n    "width": ${view.width},\n    "height": ${view.height},\n    "points": {\n${points.join(',\n')}\n    }\n  }`;
});
writeFileSync(join(here, 'places.json'), `[\n${lines.join(',\n')}\n]\n`);
