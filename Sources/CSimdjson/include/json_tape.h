#ifdef __cplusplus
extern "C" {
#endif
int wb_json_placeholder(void);
#ifdef __cplusplus
}
#endif
