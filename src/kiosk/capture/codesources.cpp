// SPDX-License-Identifier: GPL-3.0-or-later
#include "codesources.h"

#include "camerasource.h"
#include "devicescanner.h"
#include "filmsource.h"
#include "picturesource.h"

namespace yizhan::capture {

namespace {

constexpr int testFramesPerSecond = 15;

std::unique_ptr<CodeSource> cameraOf(const scan::ScanSettings &settings, const Clock &clock)
{
    switch (settings.camera) {
    case scan::ScanSettings::Camera::Any:
    case scan::ScanSettings::Camera::Named:
        return std::make_unique<CameraSource>(settings.cameraName, clock);
    case scan::ScanSettings::Camera::Test:
        if (FilmSource::isFilm(settings.cameraName))
            return std::make_unique<FilmSource>(settings.cameraName, clock);
        return std::make_unique<PictureSource>(settings.cameraName, testFramesPerSecond, clock);
    case scan::ScanSettings::Camera::None:
        break;
    }
    return nullptr;
}

} // namespace

void chooseCameraLibrary()
{
    if (!qEnvironmentVariableIsSet("QT_MEDIA_BACKEND"))
        qputenv("QT_MEDIA_BACKEND", "ffmpeg");
}

CodeSources::CodeSources(const scan::ScanSettings &settings, const Clock &clock)
    : m_wedge(settings.scanner == scan::ScanSettings::Scanner::Keyboard, clock),
      m_camera(cameraOf(settings, clock))
{
    if (settings.scanner == scan::ScanSettings::Scanner::Device)
        m_scanner = std::make_unique<DeviceScanner>(settings.scannerDevice);
}

std::vector<CodeSource *> CodeSources::all()
{
    std::vector<CodeSource *> sources{&m_wedge};
    if (m_camera)
        sources.push_back(m_camera.get());
    if (m_scanner)
        sources.push_back(m_scanner.get());
    return sources;
}

} // namespace yizhan::capture
