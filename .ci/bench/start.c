/* start ROUNDS PROGRAM...: milliseconds from starting each program on a terminal of its own to its
   prompt, and the memory it holds then. Rounds alternate between the programs, so that a busy machine
   is unfair to all of them alike. Prints per program: median, fastest, slowest, MiB, path. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { most_rounds = 1000, most_programs = 8 };

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

static double resident(pid_t process) {
  char path[64], line[256];
  snprintf(path, sizeof path, "/proc/%d/status", (int)process);
  FILE *file = fopen(path, "r");
  double kibibytes = 0;
  while (file != NULL && fgets(line, sizeof line, file) != NULL)
    if (sscanf(line, "VmRSS: %lf", &kibibytes) == 1) break;
  if (file != NULL) fclose(file);
  return kibibytes / 1024;
}

/* Waits for the prompt; 0 if it never comes. */
static int wait_for_prompt(int terminal) {
  char tail[4096];
  size_t length = 0;
  struct pollfd input = {terminal, POLLIN, 0};
  while (poll(&input, 1, 10000) > 0) {
    if (length == sizeof tail) memmove(tail, tail + 2048, length = 2048);
    ssize_t count = read(terminal, tail + length, sizeof tail - length);
    if (count <= 0) return 0;
    length += (size_t)count;
    if (memmem(tail, length, "taolab>", 7) != NULL) return 1;
  }
  return 0;
}

static double measure(const char *program, double *memory) {
  int terminal = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (terminal < 0 || grantpt(terminal) != 0 || unlockpt(terminal) != 0) exit(1);
  const char *other_side = ptsname(terminal);
  struct winsize size = {30, 100, 0, 0};
  ioctl(terminal, TIOCSWINSZ, &size);
  double start = now();
  pid_t process = fork();
  if (process == 0) {
    setsid();
    int descriptor = open(other_side, O_RDWR);
    for (int i = 0; i < 3; i++) dup2(descriptor, i);
    execl(program, program, (char *)NULL);
    _exit(127);
  }
  int came = wait_for_prompt(terminal);
  double elapsed = now() - start;
  *memory = resident(process);
  kill(process, SIGKILL);
  waitpid(process, NULL, 0);
  close(terminal);
  return came ? elapsed : -1;
}

static int ascending(const void *left, const void *right) {
  double difference = *(const double *)left - *(const double *)right;
  return difference < 0 ? -1 : difference > 0;
}

int main(int count, char **words) {
  static double times[most_programs][most_rounds];
  double memory[most_programs] = {0};
  int rounds = count > 1 ? atoi(words[1]) : 0;
  int programs = count - 2;
  if (rounds < 1 || rounds > most_rounds || programs < 1 || programs > most_programs) {
    fprintf(stderr, "usage: start ROUNDS PROGRAM...\n");
    return 2;
  }
  for (int round = 0; round < rounds; round++)
    for (int i = 0; i < programs; i++) {
      times[i][round] = measure(words[i + 2], &memory[i]);
      if (times[i][round] < 0) {
        fprintf(stderr, "%s shows no prompt\n", words[i + 2]);
        return 1;
      }
    }
  for (int i = 0; i < programs; i++) {
    qsort(times[i], (size_t)rounds, sizeof(double), ascending);
    printf("%.2f %.2f %.2f %.1f %s\n", times[i][rounds / 2], times[i][0], times[i][rounds - 1],
           memory[i], words[i + 2]);
  }
  return 0;
}
