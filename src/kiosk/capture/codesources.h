// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "codesource.h"
#include "scansettings.h"
#include "wedgefilter.h"

#include <memory>
#include <vector>

namespace yizhan::capture {

/// Chooses how Qt reaches cameras, where whoever starts the program has not: by FFmpeg, which brings all that
/// it needs and is what later versions of Qt take by themselves; GStreamer needs more packages than it asks
/// for. Must come before the application object.
void chooseCameraLibrary();

/// What codes can be shown to at a station, as its settings say. Lives on the GUI thread.
class CodeSources
{
public:
    /// `clock` outlives this.
    CodeSources(const scan::ScanSettings &settings, const Clock &clock);

    [[nodiscard]] std::vector<CodeSource *> all();
    /// Scanners that behave as keyboards type into this window; it outlives this, or is destroyed first.
    void watch(QObject &window) { m_wedge.watch(window); }

private:
    WedgeFilter m_wedge;
    std::unique_ptr<CodeSource> m_camera;  ///< nullptr: none is wanted
    std::unique_ptr<CodeSource> m_scanner; ///< nullptr: none is read as a device
};

} // namespace yizhan::capture
