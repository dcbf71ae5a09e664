// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQml.Models

// Where one is, and the way back. Screens are known by their names; two of them by an argument as well.
QtObject {
    id: root

    property string screen: "home"
    property int facet: 0

    readonly property ListModel trail: ListModel {}

    function go(name: string, facetWanted: int) {
        if (name === screen && (name !== "facet" || facetWanted === facet))
            return;
        trail.append({ name: screen, facet: facet });
        facet = facetWanted;
        screen = name;
    }

    // Going on to the results from a side screen leaves no trail of it: Back then leads to where the results came from.
    function returnTo(name: string) {
        while (trail.count > 0 && screen !== name)
            back();
        if (screen !== name)
            go(name, 0);
    }

    function back() {
        if (trail.count === 0)
            return;
        const last = trail.get(trail.count - 1);
        facet = last.facet;
        screen = last.name;
        trail.remove(trail.count - 1);
    }

    function reset() {
        trail.clear();
        screen = "home";
    }
}
