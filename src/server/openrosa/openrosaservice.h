// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formshelf.h"
#include "openrosaxml.h"
#include "routetable.h"
#include "staffdoor.h"
#include "submissionintake.h"
#include "threadconnections.h"

#include <QJsonObject>

#include <array>
#include <atomic>
#include <functional>
#include <optional>
#include <string>

namespace yizhan::openrosa {

/// How phones reach a server: names and PINs travel in HTTP's Basic scheme, so nothing is answered in the
/// clear.
struct Reach
{
    bool tls = false; ///< the server speaks TLS itself
    /// Who ends TLS before it, as protocol::Request::client names that; empty: nobody. It states
    /// `X-Forwarded-Proto`, and `X-Forwarded-Host` where it changes the name of the host.
    std::string proxy;
};

/// OpenRosa under `/openrosa` (docs/formats/openrosa.md): the list of forms, a form, its manifest and media,
/// and submissions, as ODK Collect and KoboCollect ask for them. Any thread.
class OpenRosaService
{
public:
    /// Hears what an operator should know.
    using Alarm = std::function<void(const char *event, const QJsonObject &values)>;

    /// What is handed in by reference outlives the service and may be used by any thread. `writers` give
    /// connections that see the tables of feed, devices, ledger and openrosa.
    OpenRosaService(database::ThreadConnections &writers, Reach reach, feed::DocumentFolder documents,
                    AttachmentFolder attachments, crypto::SigningKey key, const Clock &clock, Random &random,
                    Alarm alarm);

    /// The table must not outlive this.
    void addRoutes(routing::RouteTable &table);

    /// For /metrics: submissions by what became of them.
    [[nodiscard]] std::string metrics() const;

private:
    using Answer = std::function<Result<protocol::Response>(storage::Database &, const StaffMember &)>;
    [[nodiscard]] protocol::Response answered(const protocol::Request &request, const Answer &answer);
    [[nodiscard]] std::optional<protocol::Response> refusal(const protocol::Request &head) const;
    void admit(const protocol::Request &head, routing::Admission &admission);
    [[nodiscard]] Result<protocol::Response>
    formList(storage::Database &database, const protocol::Request &request, const StaffMember &member);
    [[nodiscard]] Result<protocol::Response> form(storage::Database &database, const std::string &id,
                                                  const StaffMember &member);
    [[nodiscard]] Result<protocol::Response> manifest(storage::Database &database,
                                                      const protocol::Request &request, const std::string &id,
                                                      const StaffMember &member);
    [[nodiscard]] Result<protocol::Response>
    submission(storage::Database &database, const protocol::Request &request, const StaffMember &member);
    [[nodiscard]] Result<protocol::Response> media(storage::Database &database, const std::string &place,
                                                   const StaffMember &member);
    [[nodiscard]] static QString placeOf(const catalogue::Survey &survey);
    [[nodiscard]] static Result<protocol::Response> fileAt(const QString &path, const std::string &type);
    [[nodiscard]] QString baseOf(const protocol::Request &request) const;

    database::ThreadConnections &m_writers;
    const Reach m_reach;
    const Alarm m_alarm;
    StaffDoor m_door;
    FormShelf m_shelf;
    SubmissionIntake m_intake;
    std::array<std::atomic<quint64>, 4> m_taken = {}; ///< by TakenAs
    std::atomic<quint64> m_refused = 0;
    std::atomic<bool> m_fails = false;
};

} // namespace yizhan::openrosa
