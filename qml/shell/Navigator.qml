// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQml.Models

// Where one is, and the way back. Screens are known by their names; some of them by an argument as well: a number, or the id of a vacancy.
QtObject {
    id: root

    property string screen: "home"
    property int facet: 0
    property string item

    readonly property ListModel trail: ListModel {}

    function go(name: string, facetWanted: int, itemWanted: string) {
        if (name === screen && facetWanted === facet && itemWanted === item)
            return;
        trail.append({ name: screen, facet: facet, item: item });
        facet = facetWanted;
        item = itemWanted;
        screen = name;
    }

    // Going on to the results from a side screen leaves no trail of it: Back then leads to where the results came from.
    function returnTo(name: string) {
        while (trail.count > 0 && screen !== name)
            back();
        if (screen !== name)
            go(name, 0, "");
    }

    function back() {
        if (trail.count === 0)
            return;
        const last = trail.get(trail.count - 1);
        facet = last.facet;
        item = last.item;
        screen = last.name;
        trail.remove(trail.count - 1);
    }

    function reset() {
        trail.clear();
        facet = 0;
        item = "";
        screen = "home";
    }
}
