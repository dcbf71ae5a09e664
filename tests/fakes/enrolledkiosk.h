// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "device.h"
#include "random.h"
#include "sealing.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <memory>

namespace yizhan::fakes {

/// A kiosk's data folder whose device is enrolled, and both ends' keys.
class EnrolledKiosk
{
public:
    EnrolledKiosk() { enrol(QStringLiteral("d-0123456789abcdef")); }

    [[nodiscard]] QString dataDir() const { return m_folder.path(); }
    [[nodiscard]] QString file(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    [[nodiscard]] const crypto::SigningKey &server() const { return m_server; }
    [[nodiscard]] const crypto::OpeningKey &bureau() const { return m_bureau; }

    [[nodiscard]] device::Identity identity() const
    {
        auto read = device::readIdentity(m_folder.path());
        if (!read || !*read)
            qFatal("the kiosk has no identity");
        return **std::move(read);
    }

    void enrol(const QString &device, const protocol::Epoch &epoch = {QStringLiteral("00000000000000e1"), 1})
    {
        SystemRandom random;
        auto opened = device::Device::open(m_folder.path(), random);
        const device::Enrolment enrolment{device,
                                          QStringLiteral("s-17"),
                                          QUrl(QStringLiteral("http://127.0.0.1:1")),
                                          {QStringLiteral("city")},
                                          m_bureau.sealingKey(),
                                          QDateTime(QDate(2026, 11, 20), QTime(0, 0), Qt::UTC)};
        if (!opened || !opened->enrolled(enrolment, {m_server.publicKey(), epoch}))
            qFatal("the kiosk cannot be enrolled");
    }
    /// The catalogue has told of a later history of the server.
    void seeEpoch(const protocol::Epoch &epoch)
    {
        SystemRandom random;
        auto opened = device::Device::open(m_folder.path(), random);
        if (!opened || !opened->pinServer({m_server.publicKey(), epoch}))
            qFatal("the history cannot be pinned");
    }

private:
    /// In memory where there is such a place: in virtual time a kiosk commits for days within seconds.
    static QString place()
    {
        const QString memory = QStringLiteral("/dev/shm");
        return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) +
               QStringLiteral("/yizhan-XXXXXX");
    }

    QTemporaryDir m_folder{place()};
    crypto::SigningKey m_server = crypto::SigningKey::generate();
    crypto::OpeningKey m_bureau = crypto::OpeningKey::generate();
};

} // namespace yizhan::fakes
