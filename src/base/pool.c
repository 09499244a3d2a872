/*
 * Three counters say it all: items taken, worked on and given. Slot `n % slot_count` holds item
 * `n` from when it is taken until it is given. Every thread looks for something to do, the giving
 * first, so that slots become free; one mutex guards the counters, but not the steps.
 */
#include "base/pool.h"

#include <pthread.h>
#include <string.h>
#include <unistd.h>

#include "base/memory.h"

typedef struct work_pool {
    const rel_pool_job *job;
    pthread_mutex_t mutex;
    pthread_cond_t changed;
    size_t taken, given;
    bool *is_done; /**< by slot: worked on and waiting to be given */
    bool is_taking, is_giving, is_ended, is_stopped;
} work_pool;

typedef struct pool_worker {
    work_pool *pool;
    size_t number;
    pthread_t thread;
} pool_worker;

static void *slot_at(const work_pool *pool, size_t item)
{
    return (char *)pool->job->slots + item % pool->job->slot_count * pool->job->slot_size;
}

static bool can_give(const work_pool *pool)
{
    return !pool->is_giving && !pool->is_stopped && pool->given < pool->taken &&
           pool->is_done[pool->given % pool->job->slot_count];
}

static bool can_take(const work_pool *pool)
{
    return !pool->is_taking && !pool->is_ended && !pool->is_stopped &&
           pool->taken - pool->given < pool->job->slot_count;
}

static bool is_over(const work_pool *pool)
{
    return pool->is_stopped || (pool->is_ended && pool->given == pool->taken);
}

/** Give one item; called and left with the mutex held. */
static void give(work_pool *pool)
{
    pool->is_giving = true;
    pthread_mutex_unlock(&pool->mutex);
    rel_pool_step step = pool->job->give(pool->job->context, slot_at(pool, pool->given));
    pthread_mutex_lock(&pool->mutex);
    pool->is_done[pool->given % pool->job->slot_count] = false;
    pool->given++;
    pool->is_giving = false;
    pool->is_stopped = pool->is_stopped || step == REL_POOL_STOP;
    pthread_cond_broadcast(&pool->changed);
}

/** Take one item and work on it; called and left with the mutex held. */
static void take_and_work(work_pool *pool, size_t worker)
{
    size_t item = pool->taken;
    pool->is_taking = true;
    pthread_mutex_unlock(&pool->mutex);
    rel_pool_step step = pool->job->take(pool->job->context, slot_at(pool, item));
    pthread_mutex_lock(&pool->mutex);
    pool->is_taking = false;
    pool->is_ended = step != REL_POOL_GO_ON;
    pool->is_stopped = pool->is_stopped || step == REL_POOL_STOP;
    pool->taken += step == REL_POOL_GO_ON;
    pthread_cond_broadcast(&pool->changed);
    if (step != REL_POOL_GO_ON)
        return;
    pthread_mutex_unlock(&pool->mutex);
    pool->job->work(pool->job->context, worker, slot_at(pool, item));
    pthread_mutex_lock(&pool->mutex);
    pool->is_done[item % pool->job->slot_count] = true;
    pthread_cond_broadcast(&pool->changed);
}

static void *run_worker(void *argument)
{
    const pool_worker *worker = argument;
    work_pool *pool = worker->pool;
    pthread_mutex_lock(&pool->mutex);
    while (!is_over(pool)) {
        if (can_give(pool))
            give(pool);
        else if (can_take(pool))
            take_and_work(pool, worker->number);
        else
            pthread_cond_wait(&pool->changed, &pool->mutex);
    }
    pthread_mutex_unlock(&pool->mutex);
    return NULL;
}

static bool run_workers(work_pool *pool, pool_worker *workers, size_t count, relata_error *err)
{
    bool ok = true;
    size_t started = 1;
    for (size_t i = 0; i < count; i++)
        workers[i] = (pool_worker){.pool = pool, .number = i};
    for (; ok && started < count; started += ok)
        ok = pthread_create(&workers[started].thread, NULL, run_worker, &workers[started]) == 0;
    if (!ok) {
        pthread_mutex_lock(&pool->mutex);
        pool->is_stopped = true;
        pthread_cond_broadcast(&pool->changed);
        pthread_mutex_unlock(&pool->mutex);
        rel_fail(err, RELATA_NO_MEMORY, "cannot start %zu threads", count);
    }
    run_worker(&workers[0]);
    for (size_t i = 1; i < started; i++)
        pthread_join(workers[i].thread, NULL);
    return ok;
}

bool rel_pool_run(const rel_pool_job *job, size_t thread_count, relata_error *err)
{
    work_pool pool = {.job = job};
    size_t count = thread_count < 1 ? 1 : thread_count;
    if (count > REL_POOL_MAX_THREADS)
        count = REL_POOL_MAX_THREADS;
    pool_worker *workers = rel_calloc(count, sizeof *workers);
    pool.is_done = rel_calloc(job->slot_count, sizeof *pool.is_done);
    bool ok = (workers && pool.is_done) || rel_fail_memory(err);
    if (ok) {
        pthread_mutex_init(&pool.mutex, NULL);
        pthread_cond_init(&pool.changed, NULL);
        ok = run_workers(&pool, workers, count, err);
        pthread_cond_destroy(&pool.changed);
        pthread_mutex_destroy(&pool.mutex);
    }
    rel_free(pool.is_done);
    rel_free(workers);
    return ok;
}

size_t rel_pool_processors(void)
{
    long count = sysconf(_SC_NPROCESSORS_ONLN);
    return count < 1 ? 1 : (size_t)count;
}
