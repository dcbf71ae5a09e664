// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Yizhan.Theme

// The tokens by themselves: what is written can be read, and what is tapped can be met.
TestCase {
    name: "Theme"

    function linear(part: real): real { return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4); }
    function luminance(shade: color): real {
        return 0.2126 * linear(shade.r) + 0.7152 * linear(shade.g) + 0.0722 * linear(shade.b);
    }
    // WCAG 2.2.
    function contrast(one: color, other: color): real {
        const both = [luminance(one), luminance(other)].sort((a, b) => b - a);
        return (both[0] + 0.05) / (both[1] + 0.05);
    }

    function cleanup() {
        Theme.highContrast = false;
        Theme.shape = Theme.Portrait;
        Theme.shortSide = 1080;
        Theme.pixelsPerMm = 4.03;
        Theme.textScale = 1;
    }

    function test_text_is_seven_to_one_on_its_grounds_data() {
        const grounds = ["paper", "card", "cardPressed", "well", "keyboardGround", "lakeTint", "lampTint", "leafTint", "brickTint", "inkstoneTint"];
        const rows = [];
        for (const ink of ["ink", "inkSoft", "inkOnLakeTint"])
            rows.push({tag: ink, ink: ink, grounds: grounds});
        rows.push({tag: "leaf", ink: "leaf", grounds: ["paper", "card", "leafTint"]},
                  {tag: "brick", ink: "brick", grounds: ["paper", "card", "brickTint"]},
                  {tag: "inkstone", ink: "inkstone", grounds: ["paper", "card", "inkstoneTint"]},
                  {tag: "lake", ink: "lake", grounds: ["paper", "card"]},
                  {tag: "inkOnLake", ink: "inkOnLake", grounds: ["lake", "lakePressed"]},
                  {tag: "softOnLake", ink: "softOnLake", grounds: ["lake", "lakePressed"]},
                  {tag: "inkOnLamp", ink: "inkOnLamp", grounds: ["lamp"]},
                  {tag: "inkOnLampTint", ink: "inkOnLampTint", grounds: ["lampTint"]},
                  {tag: "inkOnNight", ink: "inkOnNight", grounds: ["night", "nightLake"]},
                  {tag: "softOnNight", ink: "softOnNight", grounds: ["night", "nightLake"]},
                  {tag: "disabledInk", ink: "disabledInk", grounds: ["well"]});
        return rows;
    }

    function test_text_is_seven_to_one_on_its_grounds(data) {
        for (const exchanged of [false, true]) {
            Theme.highContrast = exchanged;
            for (const ground of data.grounds) {
                const ratio = contrast(Theme[data.ink], Theme[ground]);
                verify(ratio >= 7, `${data.ink} on ${ground}: ${ratio.toFixed(2)}`);
            }
        }
    }

    function test_nothing_is_small_where_people_stand() {
        for (const shape of [Theme.Portrait, Theme.Landscape]) {
            Theme.shape = shape;
            verify(Theme.fontCaption >= 28);
            verify(Theme.fontBody >= 28);
            verify(Theme.fontBar >= 30);
        }
    }

    function test_fingers_find_what_they_aim_at_data() {
        return [{tag: "portrait", shape: Theme.Portrait, shortSide: 1080, pixelsPerMm: 4.03},
                {tag: "landscape", shape: Theme.Landscape, shortSide: 1080, pixelsPerMm: 4.03},
                {tag: "tablet", shape: Theme.Tablet, shortSide: 800, pixelsPerMm: 5.9}];
    }

    function test_fingers_find_what_they_aim_at(data) {
        Theme.shape = data.shape;
        Theme.shortSide = data.shortSide;
        Theme.pixelsPerMm = data.pixelsPerMm;
        const least = 12.7 * data.pixelsPerMm - 1;
        verify(Theme.touchTarget >= least);
        verify(Theme.touchSmall - 2 * Theme.chipInset >= least);
        verify(Theme.gap >= 2.54 * data.pixelsPerMm);
        verify(Theme.spacingM >= 2.54 * data.pixelsPerMm);
        verify(Theme.keyGap >= 2.54 * data.pixelsPerMm);
    }
}
