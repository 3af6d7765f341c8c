"use client";

import { useEffect, useRef, useState } from "react";

/** A place on the map: where, its name, and the page that it leads to. */
export type MapPoint = {
  readonly key: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly name: string;
  readonly href: string;
};

type ResultsMapProps = {
  readonly points: readonly MapPoint[];
  /** Address of the tiles, with {z}, {x} and {y}, and whose they are. */
  readonly tiles: { readonly url: string; readonly credit: string };
};

/** Draws the map in an element, and says when its ground does not come. */
const draw = async (element: HTMLElement, { points, tiles }: ResultsMapProps, onMissing: () => void) => {
  const [leaflet] = await Promise.all([import("leaflet"), import("leaflet/dist/leaflet.css")]);
  const map = leaflet.map(element, { scrollWheelZoom: false, zoomControl: false });
  leaflet.control.zoom({ zoomInTitle: "Agrandir", zoomOutTitle: "Réduire" }).addTo(map);
  map.attributionControl.setPrefix(false);
  leaflet.tileLayer(tiles.url, { attribution: tiles.credit, maxZoom: 18 }).once("tileerror", onMissing).addTo(map);
  for (const { latitude, longitude, name, href } of points) {
    const link = document.createElement("a");
    link.href = href;
    link.textContent = name;
    leaflet
      .circleMarker([latitude, longitude], { radius: 10, className: "map-point" })
      .bindPopup(link)
      .bindTooltip(name)
      .addTo(map);
  }
  const places = points.map(({ latitude, longitude }): [number, number] => [latitude, longitude]);
  map.fitBounds(leaflet.latLngBounds(places).pad(0.15), { maxZoom: 15 });
  return map;
};

/** The offers of the page on a map, drawn when it is asked for: the list says all that it says. */
export const ResultsMap = ({ points, tiles }: ResultsMapProps) => {
  const [isOpen, setOpen] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen || !element.current) return;
    let isOver = false;
    const drawn = draw(element.current, { points, tiles }, () => setMissing(true));
    drawn.then((map) => isOver && map.remove()).catch(() => setMissing(true));
    return () => {
      isOver = true;
      drawn.then((map) => map.remove()).catch(() => undefined);
    };
  }, [isOpen, points, tiles]);
  return (
    <div className="mt-5 print:hidden">
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        className="link min-h-6 cursor-pointer py-1"
      >
        {isOpen ? "Cacher la carte" : "Voir ces offres sur une carte"}
      </button>
      <p role="status" className="text-sm text-ink-soft">
        {isOpen && isMissing ? "Le fond de carte ne répond pas. Toutes les offres sont dans la liste." : ""}
      </p>
      {isOpen ? (
        <section
          aria-label="Carte des offres de cette page"
          className="relative z-0 mt-2 overflow-hidden rounded-lg border border-line"
        >
          <div ref={element} className="h-96" />
        </section>
      ) : null}
    </div>
  );
};
