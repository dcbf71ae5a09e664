// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <toml++/toml.h>

namespace yizhan::settings {

/// One table of a settings file, read key by key. Every key asked for is known; finish() refuses all others.
/// The first mistake found is kept, with file, line, column and the remedy; after it everything reads as its
/// fallback.
class TomlSection
{
public:
    /// `table` may be nullptr: then every key has its fallback. `mistake` outlives the section.
    TomlSection(const toml::table *table, QString name, QString path, std::optional<Error> &mistake);

    [[nodiscard]] qint64 integer(const char *key, qint64 fallback, qint64 least, qint64 most);
    /// Nothing when the key is not there.
    [[nodiscard]] std::optional<double> number(const char *key, double least, double most);
    [[nodiscard]] bool boolean(const char *key, bool fallback);
    /// Blanks at the ends are taken off.
    [[nodiscard]] QString text(const char *key, const QString &fallback, qsizetype longest);
    [[nodiscard]] QString choice(const char *key, const QString &fallback, const QStringList &allowed);
    /// At least one entry, none twice; each one of `allowed` unless that is empty.
    [[nodiscard]] QStringList list(const char *key, const QStringList &fallback, const QStringList &allowed);

    /// Notes a mistake at a key, where the caller finds one. Reason `config.<slug>`.
    void refuse(const char *key, const char *reason, Hint hint = {});
    /// Refuses keys that nobody asked for and that are not in `others`, naming the nearest known one.
    void finish(const QStringList &others = {});

private:
    [[nodiscard]] const toml::node *find(const char *key);
    void refuseNode(const toml::source_region &place, const char *reason, Hint hint);
    /// A value of another kind than the key's, whose name becomes the hint's first value.
    void refuseValue(const char *key, const toml::node &node, Hint hint);

    const toml::table *m_table;
    QString m_name;
    QString m_path;
    std::optional<Error> &m_mistake;
    QStringList m_known;
};

/// The entry of `known` that `typed` most likely means (at most three letters added, left out or changed);
/// empty when none.
[[nodiscard]] QString nearestOf(const QString &typed, const QStringList &known);

/// "file:line:column".
[[nodiscard]] QString placeIn(const QString &path, const toml::source_region &region);

} // namespace yizhan::settings
