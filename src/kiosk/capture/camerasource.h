// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "framesource.h"

#include <QCamera>
#include <QFileSystemWatcher>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QTimer>
#include <QVideoSink>

#include <memory>

namespace yizhan::capture {

/// A camera that is plugged in, now or later. It is switched on only while somebody scans, so that its lamp
/// says the truth.
class CameraSource final : public FrameSource
{
    Q_OBJECT

public:
    /// `wanted`: a part of the name of the camera, or its id (/dev/video2); empty: whichever the system calls
    /// the first. Where the machine has none, the library that knows cameras is not loaded: it takes 26 MB.
    /// `clock` outlives this.
    CameraSource(QString wanted, const Clock &clock, QObject *parent = nullptr);
    ~CameraSource() override;

    [[nodiscard]] bool available() const override { return !m_device.isNull() && !m_rest.isActive(); }
    [[nodiscard]] QString name() const override { return m_device.description(); }
    [[nodiscard]] bool hasTorch() const override;
    [[nodiscard]] bool torch() const override;
    void setTorch(bool on) override;

    /// What a camera is asked for: the pixels nearest to 720p, and no more where there is a choice; at ten
    /// frames a second or more what is not compressed, so that nothing has to be unpacked. A null format
    /// where there is none: then it sends what it likes.
    [[nodiscard]] static QCameraFormat formatOf(const QList<QCameraFormat> &formats);

private:
    void look();
    void listen();
    void giveUp(const QString &why);
    void start() override;
    void stop() override;

    QString m_wanted;
    QFileSystemWatcher m_plugs; ///< the folder of devices
    QTimer m_settle;
    QTimer m_rest;                            ///< after a failure
    std::unique_ptr<QMediaDevices> m_devices; ///< once there was a camera
    QCameraDevice m_device;
    QVideoSink m_sink;
    std::unique_ptr<QMediaCaptureSession> m_session; ///< while it is active, as is the camera
    std::unique_ptr<QCamera> m_camera;
};

} // namespace yizhan::capture
