// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codeinbox.h"
#include "codesource.h"
#include "routeaware.h"
#include "sessionpart.h"

#include <QImage>
#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace yizhan::viewmodels {

/// 扫一扫: what codes can be shown to at this station, the camera while the page is in front and not a moment
/// longer, and what is said of a code that leads nowhere. Scanners are heard on every page. Lives on the GUI
/// thread.
class ScanPage : public QObject, public RouteAware, public session::SessionPart
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(bool possible READ possible NOTIFY changed)
    Q_PROPERTY(bool hasCamera READ hasCamera NOTIFY changed)
    Q_PROPERTY(bool cameraOn READ cameraOn NOTIFY changed)
    Q_PROPERTY(bool hasScanner READ hasScanner NOTIFY changed)
    Q_PROPERTY(QString scannerPlace READ scannerPlace CONSTANT)
    Q_PROPERTY(bool hasTorch READ hasTorch NOTIFY changed)
    Q_PROPERTY(bool torch READ torch WRITE setTorch NOTIFY changed)
    Q_PROPERTY(yizhan::viewmodels::CodeVerdicts::Verdict verdict READ verdict NOTIFY answered)
    Q_PROPERTY(QString name READ name NOTIFY answered)
    Q_PROPERTY(QString id READ id NOTIFY answered)

public:
    /// All outlive the page, each of `sources` too. `scannerPlace`: where a code is held before the scanner,
    /// in words of the station; may be empty.
    ScanPage(session::Session &session, CodeInbox &inbox, std::vector<capture::CodeSource *> sources,
             QString scannerPlace, QObject *parent = nullptr);

    /// There is a camera or a scanner.
    [[nodiscard]] bool possible() const { return hasCamera() || hasScanner(); }
    [[nodiscard]] bool hasCamera() const { return camera() != nullptr; }
    /// It looks.
    [[nodiscard]] bool cameraOn() const;
    [[nodiscard]] bool hasScanner() const;
    [[nodiscard]] const QString &scannerPlace() const { return m_scannerPlace; }
    [[nodiscard]] bool hasTorch() const;
    [[nodiscard]] bool torch() const;
    void setTorch(bool on);
    [[nodiscard]] CodeVerdicts::Verdict verdict() const { return m_answer.verdict; }
    /// Of a ticket its fair, of an address of somebody else whose it is.
    [[nodiscard]] const QString &name() const { return m_answer.name; }
    /// Of a ticket that of its fair.
    [[nodiscard]] const QString &id() const { return m_answer.id; }

    /// The page takes the answer down: another code may be shown.
    Q_INVOKABLE void again();
    /// Something lies over the page: the camera is off meanwhile, since its sign cannot be seen.
    void setCovered(bool covered);

    /// The camera is on on this page, and at the door of a fair.
    void arrive(const Arrival &arrival) override;
    /// The camera is off, and nothing is known of any code.
    void forget() override;

Q_SIGNALS:
    void changed();
    void answered();
    /// What the camera sees; nobody keeps it.
    void pictured(const QImage &picture);
    /// Something is to be said, wherever one is.
    void wanted();

private:
    [[nodiscard]] static bool looksAt(Screens::Screen screen);
    [[nodiscard]] capture::CodeSource *camera() const;
    void look();
    void show(const CodeInbox::Answer &answer);

    CodeInbox &m_inbox;
    std::vector<capture::CodeSource *> m_sources;
    QString m_scannerPlace;
    CodeInbox::Answer m_answer;
    bool m_inFront = false;
    bool m_covered = false;
};

} // namespace yizhan::viewmodels
