// SPDX-License-Identifier: GPL-3.0-or-later
#include "rimedata.h"

#include "rimelibrary.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStringList>

namespace yizhan::input {

namespace {

constexpr int lockPatienceMs = 60'000; // compiling everything from nothing takes 16 seconds on two cores
const QString stampName = QStringLiteral("compiled.stamp");

QString resourceOf(const RimeSchema &schema)
{
    return QStringLiteral(":/rime/%1.schema.yaml").arg(QLatin1String(schema.id));
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Tells whether the compiled schemas were made from our schemas and the packages' data as they are now.
QByteArray stampOf(const InputPaths &paths)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(rimeVersion());
    for (const RimeSchema &schema : rimeSchemas) {
        if (!isInstalled(schema, paths))
            continue;
        hash.addData(contents(resourceOf(schema)));
        for (const char *name : {schema.source, schema.dictionary}) {
            const QFileInfo file(QDir(paths.rimeData).filePath(QLatin1String(name)));
            hash.addData(QByteArray::number(file.size()));
            hash.addData(QByteArray::number(file.lastModified().toSecsSinceEpoch()));
        }
    }
    return hash.result().toHex();
}

bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(text) == text.size();
}

/// The folder with our schemas and the list of them, as RIME wants it.
Result<void> layOut(const InputPaths &paths)
{
    const QDir folder(paths.compiled);
    const bool made = folder.mkpath(QStringLiteral("."));
    if (!made ||
        !QFile::setPermissions(paths.compiled, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return fail(ErrorCode::Io, "input.folder", QStringLiteral("cannot make the folder"), paths.compiled);
    QByteArray list = "patch:\n  schema_list:\n";
    for (const RimeSchema &schema : rimeSchemas) {
        if (!isInstalled(schema, paths))
            continue;
        list += QByteArray("    - schema: ") + schema.id + '\n';
        const QString path = folder.filePath(QStringLiteral("%1.schema.yaml").arg(QLatin1String(schema.id)));
        if (!write(path, contents(resourceOf(schema))))
            return fail(ErrorCode::Io, "input.folder", QStringLiteral("cannot write"), path);
    }
    if (!write(folder.filePath(QStringLiteral("default.custom.yaml")), list))
        return fail(ErrorCode::Io, "input.folder", QStringLiteral("cannot write"), paths.compiled);
    return {};
}

} // namespace

bool isInstalled(const RimeSchema &schema, const InputPaths &paths)
{
    const QDir folder(paths.rimeData);
    return folder.exists(QStringLiteral("default.yaml")) && folder.exists(QLatin1String(schema.source)) &&
           folder.exists(QLatin1String(schema.dictionary));
}

bool isCompiled(const InputPaths &paths)
{
    const QByteArray stamp = contents(QDir(paths.compiled).filePath(stampName));
    return !stamp.isEmpty() && stamp == stampOf(paths);
}

Result<void> compileSchemas(const InputPaths &paths, const CompileProgress &progress)
{
    YIZHAN_TRY(layOut(paths));
    const QDir folder(paths.compiled);
    QLockFile lock(folder.filePath(QStringLiteral("compile.lock")));
    lock.setStaleLockTime(lockPatienceMs);
    if (!lock.tryLock(lockPatienceMs))
        return fail(ErrorCode::Timeout, "input.folder", QStringLiteral("another process compiles for ever"),
                    paths.compiled);
    if (isCompiled(paths))
        return {};
    int done = 0;
    QStringList failed; // one that fails leaves the others usable
    for (const RimeSchema &schema : rimeSchemas) {
        if (isInstalled(schema, paths) && !compileSchema(paths, schema.id))
            failed.append(QLatin1String(schema.id));
        progress(++done, static_cast<int>(rimeSchemas.size()));
    }
    if (!failed.isEmpty())
        return fail(ErrorCode::Invalid, "input.compile", failed.join(QLatin1String(", ")), paths.compiled);
    if (!write(folder.filePath(stampName), stampOf(paths)))
        return fail(ErrorCode::Io, "input.folder", QStringLiteral("cannot write"), paths.compiled);
    return {};
}

} // namespace yizhan::input
