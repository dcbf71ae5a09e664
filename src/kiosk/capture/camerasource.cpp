// SPDX-License-Identifier: GPL-3.0-or-later
#include "camerasource.h"

#include <QDir>

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace yizhan::capture {

namespace {

constexpr QLatin1String devices("/dev");
constexpr int settleMs = 1'000;
constexpr int restMs = 5'000;
constexpr int wantedPixels = 1280 * 720;
constexpr float leastRate = 10; // frames a second: fewer, and the picture lags behind the hand

QCameraDevice deviceOf(const QString &wanted)
{
    if (wanted.isEmpty())
        return QMediaDevices::defaultVideoInput();
    for (const QCameraDevice &device : QMediaDevices::videoInputs()) {
        if (QString::fromUtf8(device.id()) == wanted ||
            device.description().contains(wanted, Qt::CaseInsensitive))
            return device;
    }
    return {};
}

bool isPacked(const QCameraFormat &format)
{
    return format.pixelFormat() == QVideoFrameFormat::Format_Jpeg;
}

/// Smaller is better: too slow, how far from the wanted size (in eighths of it), compressed, slower.
auto rank(const QCameraFormat &format)
{
    const QSize size = format.resolution();
    const int pixels = size.width() * size.height();
    return std::tuple(format.maxFrameRate() < leastRate, std::abs(pixels - wantedPixels) * 8 / wantedPixels,
                      isPacked(format), -format.maxFrameRate());
}

} // namespace

CameraSource::CameraSource(QString wanted, const Clock &clock, QObject *parent)
    : FrameSource(clock, parent), m_wanted(std::move(wanted))
{
    connect(&m_sink, &QVideoSink::videoFrameChanged, this, [this](const QVideoFrame &frame) { take(frame); });
    listen();
    QTimer::singleShot(0, this, &CameraSource::look);
}

/// A device is there before we may use it: the system sets its rights a moment later.
void CameraSource::listen()
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    connect(&m_settle, &QTimer::timeout, this, &CameraSource::look);
    m_plugs.addPath(devices);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &CodeSource::changed);
    connect(&m_plugs, &QFileSystemWatcher::directoryChanged, &m_settle, qOverload<>(&QTimer::start));
}

CameraSource::~CameraSource()
{
    stop();
}

QCameraFormat CameraSource::formatOf(const QList<QCameraFormat> &formats)
{
    const auto best =
        std::min_element(formats.begin(), formats.end(),
                         [](const QCameraFormat &a, const QCameraFormat &b) { return rank(a) < rank(b); });
    return best == formats.end() ? QCameraFormat() : *best;
}

void CameraSource::look()
{
    if (!m_devices) {
        if (QDir(QString(devices)).entryList({QStringLiteral("video*")}, QDir::System).isEmpty())
            return;
        m_devices = std::make_unique<QMediaDevices>();
        connect(m_devices.get(), &QMediaDevices::videoInputsChanged, this, &CameraSource::look);
    }
    const QCameraDevice device = deviceOf(m_wanted);
    if (device == m_device)
        return;
    setActive(false); // of the one that was there before
    m_device = device;
    qInfo("camera: %s", m_device.isNull() ? "none" : qUtf8Printable(m_device.description()));
    Q_EMIT changed();
}

void CameraSource::start()
{
    m_session = std::make_unique<QMediaCaptureSession>();
    m_camera = std::make_unique<QCamera>(m_device);
    connect(
        m_camera.get(), &QCamera::errorOccurred, this,
        [this](QCamera::Error error, const QString &why) {
            if (error != QCamera::NoError)
                giveUp(why);
        },
        Qt::QueuedConnection); // not while the camera is speaking
    connect(m_camera.get(), &QCamera::torchModeChanged, this, &CodeSource::changed);
    if (const QCameraFormat format = formatOf(m_device.videoFormats()); !format.isNull())
        m_camera->setCameraFormat(format);
    m_session->setCamera(m_camera.get());
    m_session->setVideoSink(&m_sink);
    m_camera->start();
}

/// It is not there for a moment: whoever wants it would else try again at once, and for ever.
void CameraSource::giveUp(const QString &why)
{
    qWarning("the camera does not work: %s", qUtf8Printable(why));
    m_rest.start();
    setActive(false);
}

void CameraSource::stop()
{
    if (!m_camera)
        return;
    m_camera->stop();
    m_session->setVideoSink(nullptr);
    m_session->setCamera(nullptr);
    m_camera.reset();
    m_session.reset();
}

bool CameraSource::hasTorch() const
{
    return m_camera && m_camera->isTorchModeSupported(QCamera::TorchOn);
}

bool CameraSource::torch() const
{
    return m_camera && m_camera->torchMode() == QCamera::TorchOn;
}

void CameraSource::setTorch(bool on)
{
    if (hasTorch())
        m_camera->setTorchMode(on ? QCamera::TorchOn : QCamera::TorchOff);
}

} // namespace yizhan::capture
