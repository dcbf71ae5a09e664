// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yizhan::capture {

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
    QString cameraName;   ///< of Named; of Test the path
    bool scanner = false; ///< there is one that behaves as a keyboard
    QString scannerPlace; ///< where a code is held before it, in words of the station; may be empty

    friend bool operator==(const ScanSettings &, const ScanSettings &) = default;
};

} // namespace yizhan::capture
