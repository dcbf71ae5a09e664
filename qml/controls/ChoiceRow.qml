// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme

// One of several exclusive choices in a panel.
ChoiceTile {
    wordSize: Theme.fontLead
    Accessible.role: Accessible.RadioButton
}
