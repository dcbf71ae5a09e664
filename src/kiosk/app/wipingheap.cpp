// SPDX-License-Identifier: GPL-3.0-or-later
// What is given back to the heap is overwritten first, whoever gives it back: Qt, QML's engine, the input
// engines, SQLite. A name that somebody typed has been in dozens of texts on its way, none of which is ours
// to wipe (docs/decisions/0027-what-is-given-back-is-overwritten.md). Linked into the program of the kiosk,
// whose definitions take the place of those of the C library. No library holds this file, so that nothing
// else gets it.
#include <cerrno>
#include <cstdlib>
#include <cstring>

#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(memory_sanitizer) || __has_feature(thread_sanitizer)
#define YIZHAN_HEAP_IS_WATCHED
#endif
#elif defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define YIZHAN_HEAP_IS_WATCHED
#endif

#if defined(__GLIBC__) && !defined(YIZHAN_HEAP_IS_WATCHED)

#include <malloc.h>

extern "C" {

// Of the GNU C library, which names its own so for whoever replaces them.
void __libc_free(void *block) noexcept; // NOLINT(bugprone-reserved-identifier): its name is not ours

void free(void *block) noexcept
{
    if (block == nullptr)
        return;
    const int before = errno;
    explicit_bzero(block, malloc_usable_size(block));
    __libc_free(block);
    errno = before;
}

void *realloc(void *block, std::size_t size) noexcept
{
    if (block == nullptr)
        return std::malloc(size);
    if (size == 0) {
        std::free(block);
        return nullptr;
    }
    const std::size_t had = malloc_usable_size(block);
    if (size <= had && size >= had / 2) {
        explicit_bzero(static_cast<char *>(block) + size, had - size);
        return block;
    }
    // Never through the library's own: it leaves the former place as it was.
    void *moved = std::malloc(size);
    if (moved == nullptr)
        return nullptr;
    std::memcpy(moved, block, size < had ? size : had);
    std::free(block);
    return moved;
}

} // extern "C"

#endif
