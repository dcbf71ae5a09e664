// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yizhan::scan {

/// What codes are shown to at a station: the section [scan] of its settings.
struct ScanSettings
{
    enum class Camera {
        Any,   ///< "auto": whichever is plugged in
        None,  ///< "none"
        Named, ///< a part of its name, or its id
        Test   ///< "test:" and a film, a picture, or a folder of pictures
    };
    Camera camera = Camera::Any;
    QString cameraName; ///< of Named; of Test the path
    enum class Scanner {
        None,     ///< "none"
        Keyboard, ///< "keyboard": it types
        Device    ///< a path under /dev: read as the device that it is
    };
    Scanner scanner = Scanner::None;
    QString scannerDevice; ///< of Device
    QString scannerPlace;  ///< where a code is held before it, in words of the station; may be empty

    friend bool operator==(const ScanSettings &, const ScanSettings &) = default;
};

} // namespace yizhan::scan
