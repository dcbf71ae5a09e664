// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick
import Yizhan.ViewModels

// The words for the code lists of a vacancy: by the string that travels, and by the bits of a set. C++ says them, so that
// a code has one word wherever it is read; here they follow the language of the screen.
QtObject {
    id: root

    function kinds(bits: int): list<string> { return Facts.saidAll(Speech.kinds(bits)); }
    function shifts(bits: int): list<string> { return Facts.saidAll(Speech.shifts(bits)); }
    function benefits(bits: int, most: int): list<string> { return Facts.saidAll(Speech.benefits(bits, most)); }
    function tags(bits: int): list<string> { return Facts.saidAll(Speech.tags(bits)); }
    function certificates(bits: int): string { return Facts.said(Speech.certificates(bits)); }
    function education(value: int): string { return Facts.said(Speech.education(value)); }
    function group(code: string): string { return Facts.said(Speech.group(code)); }
    function word(code: string): string { return Facts.said(Speech.word(code)); }
}
