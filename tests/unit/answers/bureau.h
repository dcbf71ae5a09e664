// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formpublisher.h"
#include "ledgerfixture.h"
#include "testpaths.h"

#include <QFile>

namespace yizhan::tests {

using namespace Qt::StringLiterals;
using fakes::LedgerFixture;
using fakes::TestKiosk;

inline QString ownForm(const QString &name)
{
    return QStringLiteral(YIZHAN_SOURCE_DIR) + u"/assets/forms/"_s + name + u".xml"_s;
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A server that has published the project's own forms, and a kiosk that answers them.
struct Bureau
{
    explicit Bureau(LedgerFixture &ledger)
        : f(ledger), documents(f.server.path(u"documents"_s)),
          publisher(*f.database, f.clock, documents, u"city"_s), kiosk(f.enrolled())
    {
        for (const char *form : {"training-wish", "employer-needs", "household"})
            LedgerFixture::must(publisher.publish(ownForm(QString::fromLatin1(form)), {}));
        keys.push_back(opening());
    }
    [[nodiscard]] crypto::OpeningKey opening()
    {
        const QString path = f.server.path(u"secret"_s);
        LedgerFixture::must(f.opening.save(path));
        auto key = crypto::OpeningKey::load(path);
        LedgerFixture::must(key);
        return *std::move(key);
    }
    /// Hands answers in, and what was drawn beside them; the verdict.
    [[nodiscard]] operations::Verdict answer(const QString &survey, const QByteArray &xml,
                                             const QByteArray &drawn = {})
    {
        std::vector<std::pair<QByteArray, QByteArray>> fields{{"answers", xml}, {"account", "a-0123abcd"}};
        if (!drawn.isEmpty())
            fields.emplace_back("files", drawn);
        auto head = kiosk.head(u"survey_submission"_s, survey);
        head.aboutKind = u"survey"_s;
        const auto verdicts = f.verdicts(kiosk, {kiosk.seal(head, TestKiosk::fields(fields))});
        return verdicts.empty() ? operations::Verdict() : verdicts.front();
    }
    [[nodiscard]] QString file(const char *name) const { return f.server.path(QString::fromLatin1(name)); }

    LedgerFixture &f;
    feed::DocumentFolder documents;
    publishing::FormPublisher publisher;
    TestKiosk kiosk;
    std::vector<crypto::OpeningKey> keys;
};

} // namespace yizhan::tests
