// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick

// Every colour, size and duration on the screen. Inputs are bound once, in the shell; all else is derived from them.
QtObject {
    id: root

    enum Shape { Portrait, Landscape, Tablet, Phone }

    // A window before the screen gives it a size: that of the cabinets, upright.
    readonly property int usualWidth: 1080
    readonly property int usualHeight: 1920

    // Inputs.
    property real textScale: 1
    property bool highContrast: false
    property int shape: Theme.Portrait
    property real shortSide: usualWidth // of the window, in pixels
    property real pixelsPerMm: 4.03 // 21.5 inches at 1080p
    property int doubleTapMs: 0 // for so long after a page has come, a tap on its way on is the second half of the one before
    property bool traditional: false // Hong Kong forms of the characters

    readonly property list<real> textScales: [1, 1.3, 1.6] // by KioskSession.TextSize

    // The shape of a window: what is narrow is a phone, what is low a tablet.
    function shapeOf(width: real, height: real): int {
        return Math.min(width, height) < 600 ? Theme.Phone : height > width ? Theme.Portrait
             : height < 900 ? Theme.Tablet : Theme.Landscape;
    }

    readonly property bool phone: shape === Theme.Phone
    readonly property bool wide: shape === Theme.Landscape || shape === Theme.Tablet
    readonly property bool stationary: shape === Theme.Portrait || shape === Theme.Landscape

    // Grounds.
    readonly property color paper: highContrast ? "#000000" : "#FAF7F0"
    readonly property color card: highContrast ? "#000000" : "#FFFFFF"
    readonly property color cardPressed: highContrast ? "#3A3A3A" : "#EFEADD"
    readonly property color line: highContrast ? "#FFFFFF" : "#D9D2C3"
    readonly property color scrim: highContrast ? "#CC000000" : "#B3052B2F"

    // Ink on the grounds: contrast 14.6 and 8.5 on paper; soft ink is at least 7.2 on every tint.
    readonly property color ink: highContrast ? "#FFFFFF" : "#16262B"
    readonly property color inkSoft: highContrast ? "#FFFFFF" : "#3A4C52"

    // The lake: filled means "tap here".
    readonly property color lake: highContrast ? "#FFFFFF" : "#0B555B"
    readonly property color lakePressed: highContrast ? "#C8C8C8" : "#073C41"
    readonly property color inkOnLake: highContrast ? "#000000" : "#FFFFFF"
    readonly property color softOnLake: highContrast ? "#000000" : "#E3F0EE"
    readonly property color lakeTint: highContrast ? "#000000" : "#DDECEB"
    readonly property color lakeTintPressed: highContrast ? "#3A3A3A" : "#C6DDDB"
    readonly property color inkOnLakeTint: highContrast ? "#FFFFFF" : "#0A4F55"

    // The lamp: what matters next.
    readonly property color lamp: highContrast ? "#FFC14D" : "#F4A93B"
    readonly property color lampPressed: highContrast ? "#D99A24" : "#E0932A"
    readonly property color lampInk: highContrast ? "#FFC14D" : "#B4690E" // the lamp as a line on white, 4.6
    readonly property color inkOnLamp: highContrast ? "#000000" : "#16262B"
    readonly property color lampTint: highContrast ? "#000000" : "#FCEBCB"
    readonly property color inkOnLampTint: highContrast ? "#FFFFFF" : "#16262B"

    // The night over the lake: headers and the attract screen.
    readonly property color night: highContrast ? "#000000" : "#073C41"
    readonly property color nightPressed: highContrast ? "#3A3A3A" : "#0E585E"
    readonly property color nightLake: highContrast ? "#000000" : "#0A474D"
    readonly property color nightStreak: highContrast ? "#FFFFFF" : "#125F65" // on the water
    readonly property color nightShore: highContrast ? "#000000" : "#063439"
    readonly property color inkOnNight: "#FFFFFF"
    readonly property color softOnNight: highContrast ? "#FFFFFF" : "#FCEBCB"

    // Shelves and states.
    readonly property color inkstone: highContrast ? "#FFFFFF" : "#5C2E52"
    readonly property color inkstoneTint: highContrast ? "#000000" : "#F0E2EC"
    readonly property color leaf: highContrast ? "#FFFFFF" : "#12502B"
    readonly property color leafTint: highContrast ? "#000000" : "#DDEFE2"
    readonly property color brick: highContrast ? "#FFFFFF" : "#8C2016"
    readonly property color brickTint: highContrast ? "#000000" : "#FBE6E2"
    readonly property color well: highContrast ? "#000000" : "#EFEADD" // what rests, and tracks; soft ink stands on it
    readonly property color keyboardGround: highContrast ? "#000000" : "#EAE5D8"
    readonly property color disabledInk: highContrast ? "#BDBDBD" : "#3A4C52"

    // Spaces on one grid: 8 pixels at 1080, 6 on a tablet, 4 on a phone.
    readonly property real grid: phone ? shortSide / 90 : shortSide / 135
    readonly property int spacingXs: Math.round(grid)
    readonly property int spacingS: Math.round(grid * 1.5)
    readonly property int spacingM: phone ? Math.round(grid * 2) : Math.max(Math.round(grid * 2), gap)
    readonly property int spacingL: Math.round(grid * 3)
    readonly property int spacingXl: Math.round(grid * 4)
    readonly property int spacingXxl: Math.round(grid * 6)
    // Between two targets: 2.54 mm, so that a finger on the one does not reach the other. Less in the hand, as on all phones.
    readonly property int gap: phone ? spacingS : Math.max(spacingXs, Math.ceil(clamp(2.54 * pixelsPerMm, shortSide * 0.009, shortSide * 0.02)))
    readonly property int gutter: phone ? spacingL + spacingXs : spacingXl
    readonly property int radiusS: Math.round(grid * 1.5)
    readonly property int radiusM: Math.round(grid * 2.5)
    readonly property int radiusL: Math.round(grid * 3.5)
    readonly property int hairline: highContrast ? Math.max(2, Math.round(grid / 3)) : Math.max(1, Math.round(grid / 6))
    // What can be tapped has the thicker outline where all grounds are black; elsewhere its fill, or the thin line of a white card.
    readonly property int fillEdge: highContrast ? hairline + 2 : 0
    readonly property int rowEdge: highContrast ? hairline + 2 : hairline
    readonly property int chosenEdge: 3 * hairline + fillEdge
    readonly property int focusWidth: Math.max(2, Math.round(grid * (highContrast ? 0.75 : 0.5)))

    // Type. Reading distance sets the height in millimetres; the window bounds it. Large headings grow less than text.
    readonly property real bodyBase: phone ? clamp(3 * pixelsPerMm, shortSide * 0.046, shortSide * 0.05)
                                           : wide && !stationary
                                             ? clamp(3.7 * pixelsPerMm, shortSide * 0.0265, shortSide * 0.03)
                                             : clamp((wide ? 6.95 : 7.3) * pixelsPerMm, shortSide * 0.026, shortSide * 0.03)
    readonly property real headingScale: 1 + (textScale - 1) * 0.6
    // Nothing is smaller: 28 pixels of 1080 where people stand, 20 of 800 on a tablet.
    readonly property int fontLeast: phone ? Math.round(bodyBase * 0.88) : Math.ceil(shortSide * (stationary ? 28 / 1080 : 0.025))
    readonly property int fontCaption: Math.max(fontLeast, Math.round(bodyBase * 0.88 * textScale))
    // Words of the bar: never the smallest of a page.
    readonly property int fontBar: phone ? Math.min(fontCaption, Math.round(bodyBase * 1.05))
                                         : Math.max(fontCaption, Math.ceil(shortSide * (stationary ? 30 / 1080 : 0.0275)))
    readonly property int fontBody: Math.round(bodyBase * textScale)
    readonly property int fontLead: Math.round(bodyBase * 1.2 * textScale)
    readonly property int fontTitle: Math.round(bodyBase * (phone ? 1.3 : 1.45) * textScale)
    readonly property int fontHeading: Math.round(bodyBase * (phone ? 1.5 : 1.8) * headingScale)
    readonly property int fontHero: Math.round(bodyBase * (phone ? 1.9 : 2.4) * headingScale)
    readonly property int fontDisplay: Math.round(bodyBase * (phone ? 2.5 : 3.6) * headingScale)
    readonly property real leading: 1.12 // of the font's own line, which is 1.45 em in Noto Sans CJK
    readonly property string fontFamily: traditional ? "Noto Sans CJK HK" : "Noto Sans CJK SC"

    // Touch: 24 mm at a standing kiosk, 13 mm on a tablet, 10 mm in the hand.
    readonly property int touchTarget: Math.round(
        phone ? clamp(10 * pixelsPerMm, shortSide * 0.134, shortSide * 0.15)
              : stationary ? clamp(24 * pixelsPerMm, shortSide * 0.085, shortSide * 0.1)
                           : clamp(12.7 * pixelsPerMm, shortSide * 0.085, shortSide * 0.1))
    // Secondary targets where two panes share the height; never below the 12.7 mm of VVSG at a kiosk.
    readonly property int touchLeast: Math.min(touchTarget, Math.ceil(12.7 * pixelsPerMm))
    readonly property int touchSmall: wide ? Math.max(touchLeast, Math.round(touchTarget * 0.8)) : touchTarget
    // What a chip's target is higher than what is drawn of it; nothing where the target is no higher than 12.7 mm.
    readonly property int chipInset: shape === Theme.Tablet ? 0 : spacingXs
    // Keys of the keyboard: 20 mm where the screen allows it, as for keypads of VVSG kiosks. A phone's keys are as on phones.
    readonly property int keyHeight: phone ? touchTarget
                                           : Math.round(clamp(20 * pixelsPerMm, shortSide * 0.085, shortSide * 0.11))
    readonly property int keyGap: phone ? spacingXs : gap
    readonly property int touchPrimary: Math.round(touchTarget * 1.2)
    readonly property int iconS: Math.round(bodyBase * 1.15 * headingScale)
    readonly property int iconM: Math.round(bodyBase * 1.5 * headingScale)
    readonly property int iconL: Math.round(bodyBase * (phone ? 2.4 : 2.6) * headingScale)
    readonly property int iconXl: Math.round(bodyBase * (phone ? 3.2 : 4) * headingScale)

    // A tile of picture and word, the word in one or two lines.
    function tileHeight(wordSize: int, lines: int, padding: int): int {
        return 2 * padding + Math.ceil(iconL * 1.15) + 2 * spacingXs + Math.ceil(wordSize * 1.5) * lines;
    }

    // The same of a drawing (4 : 3) that stands over a word. It gives way before the word does.
    function sceneHeight(width: real, wordSize: int, lines: int): int {
        return Math.ceil(width * (textScale > 1.2 ? 0.34 : 0.56)) + Math.ceil(wordSize * 1.5) * lines + 2 * spacingXs;
    }

    // Motion, only to show where something came from.
    readonly property int durationMedium: 180
    readonly property int durationDrift: 900 // a vacancy that comes in at the window of the house

    function clamp(value: real, low: real, high: real): real {
        return Math.max(low, Math.min(high, value));
    }
}
